import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { PetitionSignedEvent } from 'defend-encryption-petition';
import 'defend-encryption-petition/define';

@Component({
  selector: 'page-with-petition',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <defend-encryption-petition
      endpoint="/signatures"
      controller="Your organisation"
      lang="fr"
      [goal]="1000"
      [campaign]="campaign"
      (petition-signed)="show($event)"
    ></defend-encryption-petition>
    <output>Signatures: {{ count() }}</output>
  `,
})
export class Page {
  readonly campaign = { title: 'Stop chat control' };
  readonly count = signal<number | undefined>(undefined);

  show({ count }: PetitionSignedEvent) {
    this.count.set(count);
  }
}
