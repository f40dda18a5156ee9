import MarkdownIt from "markdown-it";

/** Markdown as HTML: a stranger's text, so that markup and scripts in it are shown and not obeyed. */
export function articleHtml(markdown: string): string {
  return new MarkdownIt({ html: false, linkify: false }).render(markdown);
}
