// Writes the page for users: npx tsx src/functions/build/writeFunctionsDocument.ts
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateFunctionsDocument } from './functionsDocument';

const page = path.resolve(__dirname, '../README.md');

generateFunctionsDocument()
  .then((text) => writeFile(page, text))
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
