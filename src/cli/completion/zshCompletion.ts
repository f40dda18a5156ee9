import type { CompletedCommand, CompletedOption } from "./completionTable.ts";

/** For zsh: to be sourced behind compinit, or kept as _cmdlab in a folder of $fpath. */
export function zshCompletion(table: readonly CompletedCommand[]): string {
  const [shell, ...commands] = table;
  const described = commands.map(({ name, describe }) => `    ${quoted(`${name}:${describe}`)}`).join("\n");
  return `#compdef cmdlab
# zsh completion of cmdlab: source <(cmdlab completion zsh)
_cmdlab() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${described}
  )
  _arguments -C \\
${shell.options.map((option) => `    ${specification(option)} \\`).join("\n")}
    '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands; _files -g '*.ps1' ;;
    rest)
      case $line[1] in
${commands.map(commandCase).join("\n")}
        *) _files ;;
      esac ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _cmdlab "$@"; else compdef _cmdlab cmdlab; fi
`;
}

function commandCase({ name, words, options }: CompletedCommand): string {
  const first = words.length > 0 ? `'1: :(${words.join(" ")})'` : "";
  const rows = [...options.map(specification), first, "'*: :_files'"].filter((row) => row !== "");
  return `        ${name})\n          _arguments \\\n${rows.map((row) => `            ${row}`).join(" \\\n")} ;;`;
}

function specification({ name, describe, value }: CompletedOption): string {
  const text = describe.replace(/[[\]:\\]/g, "\\$&");
  const action = value === "none" ? "" : value === "file" ? ": :_files" : `: :(${value.join(" ")})`;
  return quoted(`*${name}[${text}]${action}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
