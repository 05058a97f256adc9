import { generateFunctionsDocument } from './functionsDocument';
import { markdownToHtml } from './markdownToHtml';

/** The page loads its own style sheet and nothing else, and talks to nobody. */
const contentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** functions.html, the page that Excel's help links lead to: everything in README.md of src/functions. */
export async function generateFunctionsPage(): Promise<string> {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The functions of Outturn for Excel</title>
<link rel="stylesheet" href="functions.css">
</head>
<body>
<main>
${markdownToHtml(await generateFunctionsDocument())}
</main>
</body>
</html>
`;
}
