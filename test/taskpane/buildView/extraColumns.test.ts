import { forecastOutturnByService } from '../../../src/tables/specifications/forecastOutturnByService';
import { extraColumnsOf } from '../../../src/taskpane/buildView/extraColumns';
import { words } from '../../../src/taskpane/words';

test('the optional columns of a shape, each with a name of its own', () => {
  const extra = extraColumnsOf(forecastOutturnByService, undefined);
  expect(extra).toEqual(['variancePercent', 'position', 'direction']);
  for (const key of extra) expect(words.build.extraColumnNames).toHaveProperty(key);
});
