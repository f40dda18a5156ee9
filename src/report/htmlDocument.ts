import { markupText } from "./markupText.ts";

/** A whole HTML document that needs nothing beside it and can run nothing; the title is its first heading, too. */
export function htmlDocument(title: string, style: string, body: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${markupText(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${markupText(title)}</h1>
${body.join("\n")}
</body>
</html>
`;
}
