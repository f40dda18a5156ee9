import MarkdownIt, { type Token } from "markdown-it";
import { claimMemory, pollStop } from "../../base/budget.ts";
import { headingIdentifier } from "./headingIdentifier.ts";
import { refuseExtensions } from "./refuseExtensions.ts";

/** Markdown as ConvertFrom-Markdown makes it HTML, every line with LF. Throws `NotModelled` for rarer extensions. */
export function markdownHtml(text: string): string {
  const parser = new MarkdownIt({ html: true, linkify: true, xhtmlOut: true });
  watch(parser);
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  parser.linkify.add("www.", {
    validate: (all, at) => /^[^\s<]*[^\s<.,;:!?)]/.exec(all.slice(at))?.[0].length ?? 0,
    normalize: (match) => {
      match.url = `http://${match.url}`;
    },
  });
  const tokens = parser.parse(text.replace(/\r\n?/g, "\n"), {});
  const identifiers = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    pollStop();
    if (token.type === "inline") refuseExtensions(token.content.replace(/(`+)[\s\S]*?\1/g, ""));
    if (token.type === "heading_open") token.attrSet("id", headingIdentifier(plainText(tokens[at + 1]), identifiers));
    const alignment = /^text-align:(\w+)$/.exec(String(token.attrGet("style") ?? ""));
    if (alignment) token.attrSet("style", `text-align: ${alignment[1]};`);
    for (const child of token.children ?? []) {
      if (/^s_(open|close)$/.test(child.type)) child.tag = "del";
      child.content = child.content.replace(/^mailto:(?=[^\s@]+@[^\s@]+$)/, "");
    }
  }
  markTasks(tokens);
  // The first paragraph of an item stands right behind the item's tag.
  return parser.renderer.render(tokens, parser.options, {}).replace(/(<li(?: [^>]*)?>)\n(?=<p>)/g, "$1");
}

/** The parser's own loops see a stop, and ask for the memory of what they make. */
function watch(parser: InstanceType<typeof MarkdownIt>): void {
  const [BlockState, InlineState] = [parser.block.State, parser.inline.State];
  parser.block.State = class extends BlockState {
    override push(...token: Parameters<InstanceType<typeof BlockState>["push"]>): Token {
      claimToken();
      return super.push(...token);
    }
  };
  parser.inline.State = class extends InlineState {
    override push(...token: Parameters<InstanceType<typeof InlineState>["push"]>): Token {
      claimToken();
      return super.push(...token);
    }
  };
  const stop = (): boolean => {
    pollStop();
    return false;
  };
  parser.block.ruler.before("code", "stop", stop, { alt: ["paragraph", "reference", "blockquote", "list", "table"] });
  parser.inline.ruler.before("text", "stop", stop);
  const { renderer } = parser;
  for (const [name, rule] of Object.entries(renderer.rules))
    renderer.rules[name] = (...given) => {
      pollStop();
      return rule?.apply(renderer, given) ?? "";
    };
}

function claimToken(): void {
  pollStop();
  claimMemory(bytesOfToken);
}

const bytesOfToken = 300;

/** The text of a heading with what is quoted or linked in it. */
function plainText(inline: Token): string {
  return (inline.children ?? []).map((child) => (child.type === "softbreak" ? " " : child.content)).join("");
}

/** "[ ] text" and "[x] text" at the start of list items become check boxes. */
function markTasks(tokens: readonly Token[]): void {
  const lists: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    pollStop();
    if (/^(bullet|ordered)_list_open$/.test(token.type)) lists.push(token);
    if (/^(bullet|ordered)_list_close$/.test(token.type)) lists.pop();
    const first = tokens[at + 2]?.children?.[0];
    const box = token.type === "list_item_open" ? /^\[([ xX])\] /.exec(first?.content ?? "") : null;
    if (!box || !first) continue;
    token.attrSet("class", "task-list-item");
    lists.at(-1)?.attrSet("class", "contains-task-list");
    first.type = "html_inline";
    first.content = `<input disabled="disabled" type="checkbox"${box[1] === " " ? "" : ' checked="checked"'} />${first.content.slice(3)}`;
  }
}
