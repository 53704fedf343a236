import type { conditions, ConditionsMeasured } from './conditions.js';
import { many, manyOf, names } from './plan.js';
import { figureOf, type Figure, type Samples } from './samples.js';
import type { Sizes } from './sizes.js';
import type { Subject } from './subject.js';

/** Where and how it was measured. */
export interface Environment {
  /** Year, month and day. */
  readonly date: string;
  readonly browser: string;
  readonly node: string;
  readonly processors: string;
  /** How many processes wanted a processor, between rounds. More than there are processors is noise. */
  readonly loadAverage: Figure | undefined;
  readonly rounds: number;
  readonly conditions: typeof conditions;
  readonly measured: ConditionsMeasured;
}

type Unit = 'kB' | 'ms' | '×' | 'requests' | 'shift';

/** A figure of the petition. */
export interface PetitionFigure {
  readonly what: string;
  readonly unit: Unit;
  readonly figure: Figure | undefined;
  /** What the petition aims at, at most. */
  readonly aim?: number;
}

/** What is told of everything that can be embedded, by the head of its column. */
const columns = {
  scripts: { head: 'JS kB', digits: 1 },
  others: { head: 'other kB', digits: 1 },
  requests: { head: 'requests', digits: 0 },
  usable: { head: 'usable ms', digits: 0 },
  ratio: { head: '÷ plain', digits: 2 },
  mount: { head: 'mount ms', digits: 1 },
  many: { head: `${many} ÷ plain`, digits: 2 },
} as const;

const columnNames = Object.keys(columns) as (keyof typeof columns)[];

/** The figures of something that can be embedded. */
export interface EmbedFigures {
  readonly name: string;
  readonly note?: string;
  readonly figures: Readonly<Record<keyof typeof columns, Figure | undefined>>;
}

/** All that comes out. */
export interface Report {
  readonly environment: Environment;
  readonly petition: readonly PetitionFigure[];
  readonly embeds: readonly EmbedFigures[];
  readonly remarks: readonly string[];
}

/** What a report is made of. */
export interface Measured {
  readonly samples: Samples;
  readonly others: readonly Subject[];
  readonly sizes: Sizes;
  readonly environment: Environment;
}

const remarks = [
  'A form is usable in the frame in which all its fields and its button are laid out, enabled and painted: the same for all. The petition’s list of countries is complete only with what is fetched ahead once the form is in sight.',
  'A time ÷ plain HTML is held against that of the same round.',
  'Files come from another origin than the page, over HTTP, with brotli of quality 11. What it takes to connect (TCP, TLS) is not slowed down.',
  'Of a prerendered petition, the lines of JavaScript in its HTML count too, as if compressed for themselves.',
  'Mounting is the script of all tasks, with the layout that it forces, on a page that has the code already, until the form is painted.',
  'Others show a small form and nothing else, and are held against the petition’s plain HTML with all its text. Those that make their list of countries when it is opened don’t pay for it here.',
];

const change = (figure: Figure | undefined, by: (value: number) => number): Figure | undefined =>
  figure && { median: by(figure.median), least: by(figure.least), most: by(figure.most) };

const kilobytes = (figure: Figure | undefined): Figure | undefined => change(figure, (bytes) => bytes / 1000);

const petitionFigures = ({ samples, sizes }: Measured): PetitionFigure[] => {
  const { plain, own, bare, some, prerendered, standalone } = names;
  const of = (name: string, measure: string) => samples.figure(name, measure);
  const bytes = (name: string, measure: string) => kilobytes(of(name, measure));
  const withLoader = (measure: string) =>
    kilobytes(change(of(prerendered, measure), (value) => value + sizes.loader));
  const ratio = (name: string, base: string = plain) => samples.ratio(name, base, 'usable');
  const row = (what: string, unit: Unit, figure: Figure | undefined, aim?: number): PetitionFigure => ({
    what,
    unit,
    figure,
    ...(aim !== undefined && { aim }),
  });
  return [
    row('JavaScript before the form shows', 'kB', bytes(own, 'scriptBytes'), 11),
    row('  requests for it', 'requests', of(own, 'scriptRequests'), 1),
    row('JavaScript until signed', 'kB', bytes(own, 'signedScriptBytes'), 20),
    row('standalone file', 'kB', kilobytes(figureOf([sizes.standalone])), 24),
    row('one more language', 'kB', kilobytes(figureOf(sizes.languages)), 3),
    row('time to a usable form: plain HTML', 'ms', of(plain, 'usable')),
    row('time to a usable form: script tag', 'ms', of(own, 'usable')),
    row('  ÷ plain HTML', '×', ratio(own), 1.6),
    row('time to a usable form: standalone file', 'ms', of(standalone, 'usable')),
    row('  ÷ plain HTML', '×', ratio(standalone)),
    row('time to a usable form: prerendered', 'ms', of(prerendered, 'usable')),
    row('  ÷ plain HTML', '×', ratio(prerendered), 1.05),
    row('prerendered: JavaScript before the form shows', 'kB', withLoader('scriptBytes')),
    row('prerendered: JavaScript while nobody turns to it', 'kB', withLoader('untouchedScriptBytes'), 0.5),
    row('layout shift: plain HTML', 'shift', of(plain, 'shift')),
    row('layout shift: script tag, nothing kept free', 'shift', of(bare, 'shift'), 0),
    row('layout shift: script tag, 400 px kept free', 'shift', of(some, 'shift'), 0),
    row('layout shift: script tag, 100svh kept free', 'shift', of(own, 'shift'), 0),
    row('layout shift: prerendered', 'shift', of(prerendered, 'shift'), 0),
    row('first focus to form logic ready: fetched ahead', 'ms', of(own, 'focusFetchedAhead'), 20),
    row('first focus to form logic ready: fetched by it', 'ms', of(own, 'focusFetching')),
    row('script to mount one', 'ms', of(own, 'mountScript'), 40),
    row('  the same content by innerHTML', 'ms', of(plain, 'mountScript')),
    row('mount one until it is painted', 'ms', of(own, 'mountPainted')),
    row(`${many} on one page: time to usable forms`, 'ms', of(manyOf(own), 'usable')),
    row(`  ÷ ${many} of plain HTML`, '×', ratio(manyOf(own), manyOf(plain)), 0.9),
    row('first press to errors painted', 'ms', of(own, 'errorsPainted'), 70),
    row('answer to thanks painted', 'ms', of(own, 'answerToThanks'), 40),
    row('  press to thanks painted, with the network', 'ms', of(own, 'pressToThanks')),
    row(`heap after ${many} have come and gone ÷ before`, '×', of(own, 'heapRatio'), 1.05),
  ];
};

const embedFigures = (samples: Samples, name: string): EmbedFigures['figures'] => ({
  scripts: kilobytes(samples.figure(name, 'scriptBytes')),
  others: kilobytes(samples.figure(name, 'otherBytes')),
  requests: samples.figure(name, 'requests'),
  usable: samples.figure(name, 'usable'),
  ratio: samples.ratio(name, names.plain, 'usable'),
  mount: samples.figure(name, 'mountScript'),
  many: samples.ratio(manyOf(name), manyOf(names.plain), 'usable'),
});

/** Puts together what was measured. */
export const reportOf = (measured: Measured): Report => ({
  environment: measured.environment,
  petition: petitionFigures(measured),
  embeds: [
    ...[names.plain, names.own, names.prerendered, names.standalone].map((name) => ({ name })),
    ...measured.others.map(({ name, note }) => ({ name, ...(note !== undefined && { note }) })),
  ].map((embed) => ({ ...embed, figures: embedFigures(measured.samples, embed.name) })),
  remarks,
});

const digits: Readonly<Record<Unit, number>> = { kB: 1, ms: 1, '×': 2, requests: 0, shift: 3 };

const petitionLine = ({ what, unit, figure, aim }: PetitionFigure): string => {
  const label = unit === 'requests' || unit === 'shift' ? '' : ` ${unit}`;
  const text = (value: number) => value.toFixed(digits[unit]);
  const { median, least, most } = figure ?? { median: NaN, least: NaN, most: NaN };
  return [
    what.padEnd(50),
    `${text(median)}${label}`.padStart(12),
    `   ${text(least) === text(most) ? '' : `${text(least)} to ${text(most)}`}`.padEnd(24),
    aim === undefined ? '' : `≤ ${aim}${label}${median <= aim ? '' : ', missed'}`,
  ]
    .join('')
    .trimEnd();
};

const embedLine = ({ name, figures }: EmbedFigures): string =>
  name.padEnd(34) +
  columnNames
    .map((column) => (figures[column]?.median.toFixed(columns[column].digits) ?? '–').padStart(11))
    .join('');

/** The report for a terminal. */
export const textOf = ({ environment, petition, embeds, remarks: lines }: Report): string => {
  const { browser, processors, loadAverage, rounds, conditions: wanted, measured } = environment;
  const { width, height } = wanted.viewport;
  return `${[
    `${browser}; ${processors}; ${rounds} rounds; load average ${loadAverage?.least.toFixed(1)} to ${loadAverage?.most.toFixed(1)}`,
    `processor ${wanted.slowdown}× slower (measured: ${measured.slowdown.toFixed(1)}×), ` +
      `${wanted.down / 1e6} Mbit/s (${(measured.down / 1e6).toFixed(2)}), ` +
      `round trip ${wanted.roundTrip} ms (${measured.roundTrip.toFixed(0)}), ${width} × ${height} px, empty cache`,
    '',
    `${'the petition'.padEnd(50)}${'median'.padStart(12)}   ${'least to most'.padEnd(21)}aim`,
    ...petition.map(petitionLine),
    '',
    `${'beside others (medians)'.padEnd(34)}${columnNames.map((column) => columns[column].head.padStart(11)).join('')}`,
    ...embeds.map(embedLine),
    '',
    ...embeds.flatMap(({ name, note }) => (note === undefined ? [] : [`${name}: ${note}.`])),
    '',
    ...lines,
  ].join('\n')}\n`;
};
