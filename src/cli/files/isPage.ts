/** Whether a file is a page by its name: Markdown, HTML, plain text, or another markup of documentation. */
export function isPage(file: string): boolean {
  return /\.(?:md|markdown|mdx|html?|xhtml|aspx|txt|adoc|asciidoc|rst|wiki|mediawiki)$/i.test(file);
}
