/** Whether a file is a page by its name: Markdown, HTML or plain text. */
export function isPage(file: string): boolean {
  return /\.(?:md|markdown|mdx|html?|xhtml|aspx|txt)$/i.test(file);
}
