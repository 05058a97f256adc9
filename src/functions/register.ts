// The entry of functions.js: tells Excel's custom-functions runtime which function answers which id.
import { catalogue } from './catalogue';
import { atTheEdge } from './edge';

for (const { id, implementation } of catalogue) {
  const answer = atTheEdge(
    implementation,
    (code, message) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message),
  );
  CustomFunctions.associate(id, answer);
}
