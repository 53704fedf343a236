import { expect } from '@open-wc/testing';
import { Petition, warningsDuring } from '../support/petition.js';

describe('The number of signatures', () => {
  it('is not shown while nobody has reported one', async () => {
    const petition = await Petition.show({ goal: 100 });
    expect(petition.shows('progress')).to.equal(false);
  });

  for (const [count, words] of [
    [0, '0 people have signed'],
    [1, '1 person has signed'],
    [1_234_567, '1,234,567 people have signed'],
  ] as const) {
    it(`reads “${words}”`, async () => {
      const petition = await Petition.show({ count });
      expect(petition.textOf('progress')).to.equal(words);
    });
  }

  it('fills a bar to the goal and never beyond it', async () => {
    const petition = await Petition.show({ count: 104, goal: 100 });
    const bar = petition.part('progress-bar') as HTMLProgressElement;
    expect(bar.position).to.equal(1);
    expect(petition.textOf('progress')).to.contain('104 people have signed').and.to.contain('Our goal: 100');
  });

  it('is asked for at the address that the page names', async () => {
    const petition = await Petition.show({ 'count-url': '/fake-endpoint/count?value=4321', goal: 5000 });
    await petition.waitFor(() => petition.part('progress') !== null, 'no number came');
    expect(petition.textOf('progress')).to.contain('4,321 people have signed');
  });

  for (const value of ['-1', '1.5', '"7"', 'null', '{}', 'NaN', '1e999']) {
    it(`stays away when ${value} is reported`, async () => {
      const petition = await Petition.show({ 'count-url': `/fake-endpoint/count?value=${value}`, count: 5 });
      // A second petition with a usable number ends only after the first one's answer came.
      const other = await Petition.show({ 'count-url': '/fake-endpoint/count?value=6' });
      await other.waitFor(() => other.part('progress') !== null, 'no number came');
      expect(petition.textOf('progress')).to.equal('5 people have signed');
    });
  }

  it('ignores a goal of nothing', async () => {
    await warningsDuring(async () => {
      const petition = await Petition.show({ count: 5, goal: 0 });
      expect(petition.textOf('progress')).to.equal('5 people have signed');
    });
  });
});
