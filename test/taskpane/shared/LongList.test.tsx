import { LongList } from '../../../src/taskpane/shared/LongList';
import { render } from '../render';

const list = (length: number, atOnce?: number) =>
  render(
    <LongList items={Array.from({ length }, (_, i) => i)} first={5} atOnce={atOnce}>
      {(item) => <li key={item}>{item}</li>}
    </LongList>,
  );

test('the first few, and a button that says how many there are', () => {
  expect(list(6).match(/<li/g)).toHaveLength(5);
  expect(list(6)).toContain('Show all 6');
  expect(list(205)).toContain('Show all 205');
});

test('of very many the button shows so many more, so that the pane stays quick', () => {
  expect(list(206)).toContain('Show 200 more');
  expect(list(20, 10)).toContain('Show 10 more');
});

test('a short list has no button', () => {
  expect(list(5)).not.toContain('Show');
  expect(list(5).match(/<li/g)).toHaveLength(5);
});
