// Prints functions.html. A program of its own, because webpack's configuration is JavaScript and the catalogue is not.
import { generateFunctionsPage } from './functionsPage';

generateFunctionsPage()
  .then((text) => process.stdout.write(text))
  .catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
