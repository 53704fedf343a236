// Compiles the page in the browser, where Angular's own build would have done so before.
import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Page } from './page.js';

await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
