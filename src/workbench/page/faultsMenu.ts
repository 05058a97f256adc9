/** The menu Faults: trouble on demand, to see that the add-in comes through it. */
import type { Engine } from '../engine/createEngine';
import type { Host } from '../host/createHost';
import type { MenuItem } from './menuButton';

type When = 'before' | 'partway' | 'after';

const WHEN: { when: When; label: string }[] = [
  { when: 'before', label: 'Fail before anything is done' },
  { when: 'partway', label: 'Fail partway through' },
  { when: 'after', label: 'Fail after all is done, so that only the answer is lost' },
];
const WHICH = [
  { n: 1, label: 'Fail the next request' },
  { n: 2, label: 'Fail the second request from now' },
  { n: 3, label: 'Fail the third request from now' },
];
const SLOW = 2000;

/** @param report told in words what is now switched on, '' when nothing is */
export function faultsMenu(engine: Engine, host: Host, report: (message: string) => void): () => MenuItem[] {
  let when: When = 'before';
  let slow = false;
  let editing = false;

  const shownSheet = () => engine.extras.of(engine.workbook().getActiveSheet().getSheetId());

  return () => [
    ...WHICH.map(({ n, label }) => ({
      label,
      choose: () => {
        host.faults.failRequest(n, when);
        report(`${label}.`);
      },
    })),
    ...WHEN.map((entry, index) => ({
      label: entry.label,
      state: { kind: 'radio' as const, on: when === entry.when },
      startsGroup: index === 0,
      choose: () => {
        when = entry.when;
      },
    })),
    {
      label: 'Slow requests',
      hint: `Every answer takes ${SLOW / 1000} seconds`,
      state: { kind: 'checkbox', on: slow },
      startsGroup: true,
      choose: () => {
        slow = !slow;
        host.faults.slow(slow ? SLOW : 0);
      },
    },
    {
      label: 'Protected sheet',
      hint: 'The sheet now shown cannot be changed',
      state: { kind: 'checkbox', on: shownSheet().protected },
      choose: () => {
        shownSheet().protected = !shownSheet().protected;
      },
    },
    {
      label: 'Cell being edited',
      hint: 'As when someone is typing in a cell',
      state: { kind: 'checkbox', on: editing },
      choose: () => {
        editing = !editing;
        host.faults.cellBeingEdited(editing);
      },
    },
    {
      label: 'Clear all faults',
      startsGroup: true,
      choose: () => {
        slow = false;
        editing = false;
        host.faults.clear();
        shownSheet().protected = false;
        report('');
      },
    },
  ];
}
