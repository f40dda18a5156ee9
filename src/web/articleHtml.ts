import MarkdownIt from "markdown-it";

/**
 * Markdown as HTML: a stranger's text, so that markup and scripts in it are shown and not obeyed. `tasks`: ids to which
 * links such as `#id` lead; other pages open beside this one, which a shell runs in.
 */
export function articleHtml(markdown: string, tasks: readonly string[] = []): string {
  const reader = new MarkdownIt({ html: false, linkify: false });
  reader.renderer.rules.link_open = (tokens, index, options, _environment, renderer) => {
    const token = tokens[index];
    const target = String(token.attrGet("href"));
    if (/^https?:/i.test(target)) {
      token.attrSet("target", "_blank");
      token.attrSet("rel", "noopener noreferrer");
    } else if (target.startsWith("#") && tasks.includes(target.slice(1)))
      token.attrSet("href", `#${sectionId(target.slice(1))}`);
    return renderer.renderToken(tokens, index, options);
  };
  return reader.render(markdown);
}

/** The id in the page of what is about a task; the page's own elements have ids of their own. */
export function sectionId(task: string): string {
  return `section-${task}`;
}
