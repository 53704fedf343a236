import { readFileSync } from 'node:fs';
import type { PetitionFigure, Report } from '../../test/bench/embed/report.js';

const digits: Readonly<Record<PetitionFigure['unit'], number>> = {
  kB: 1,
  ms: 0,
  '×': 2,
  requests: 0,
  shift: 3,
};

const ofPetition = ({ what, unit, figure, aim }: PetitionFigure): string => {
  const label = unit === 'requests' || unit === 'shift' ? '' : ` ${unit}`;
  const text = (value = NaN) => `${value.toFixed(digits[unit])}${label}`;
  const range = figure && figure.least !== figure.most ? `${text(figure.least)} to ${text(figure.most)}` : '';
  const isMissed = aim !== undefined && !(figure && figure.median <= aim);
  const aimed = aim === undefined ? '' : `at most ${aim}${label}${isMissed ? ': missed' : ''}`;
  return `| ${what.trim()} | ${text(figure?.median)} | ${range} | ${aimed} |`;
};

const ofEmbed = ({ name, figures }: Report['embeds'][number]): string => {
  const cell = (column: keyof typeof figures, places: number) =>
    figures[column]?.median.toFixed(places) ?? '–';
  return `| ${name} | ${cell('scripts', 1)} | ${cell('requests', 0)} | ${cell('usable', 0)} | ${cell('ratio', 2)} | ${cell('mount', 0)} | ${cell('many', 2)} |`;
};

/** What `npm run bench:embed` printed last for `demo/docs/performance.json`, in Markdown. */
export const performanceTable = (): string => {
  const { environment, petition, embeds, remarks } = JSON.parse(
    readFileSync('demo/docs/performance.json', 'utf8'),
  ) as Report;
  const { date, browser, processors, rounds, conditions, loadAverage } = environment;
  const { least = NaN, most = NaN } = loadAverage ?? {};
  return `Measured on ${date} in ${browser} on ${processors}, the processor slowed ${conditions.slowdown}×, at ${conditions.down / 1e6} Mbit/s and
${conditions.roundTrip} ms for a round trip, with an empty cache: medians of ${rounds} rounds. Between rounds, ${least.toFixed(1)} to ${most.toFixed(1)} processes wanted a
processor; more than there are make times longer.

## The petition

| what | median | least to most | aim |
| --- | --- | --- | --- |
${petition.map(ofPetition).join('\n')}

## Beside others

| what | JavaScript kB | requests | usable ms | ÷ plain HTML | script to mount, ms | 50 ÷ 50 of plain HTML |
| --- | --- | --- | --- | --- | --- | --- |
${embeds.map(ofEmbed).join('\n')}

${embeds.flatMap(({ name, note }) => (note === undefined ? [] : [`- ${name}: ${note}.`])).join('\n')}

## How to read it

${remarks.map((remark) => `- ${remark}`).join('\n')}`;
};
