import type { CompletedCommand, OptionValue } from "./completionTable.ts";

/** For bash 3.2 and later; it needs nothing else. */
export function bashCompletion(table: readonly CompletedCommand[]): string {
  const [shell, ...commands] = table;
  return `# bash completion of cmdlab: source <(cmdlab completion bash)
_cmdlab() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" place=0 index word
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    case "$word" in
      ${commands.map(({ name }) => name).join("|")}) command="$word"; place=$index; break ;;
    esac
  done
  local words="" options="" values=""
  case "$command:$previous" in
${table.flatMap(valueCases).join("\n")}
  esac
  if [[ -n "$values" ]]; then
    COMPREPLY=($(compgen -W "$values" -- "$current"))
    return
  fi
  case "$command" in
    "") words="${shell.words.join(" ")}"; options="${names(shell)}" ;;
${commands.map((one) => `    ${one.name}) words="${one.words.join(" ")}"; options="${names(one)}" ;;`).join("\n")}
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [[ -n "$words" && ( -z "$command" || $COMP_CWORD -eq $((place + 1)) ) ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -o bashdefault -F _cmdlab cmdlab
`;
}

function names({ options }: CompletedCommand): string {
  return options.map(({ name }) => name).join(" ");
}

function valueCases({ name: command, options }: CompletedCommand): string[] {
  return options.flatMap(({ name, value }) =>
    isList(value) ? [`    "${command}:${name}") values="${value.join(" ")}" ;;`] : [],
  );
}

function isList(value: OptionValue): value is readonly string[] {
  return typeof value !== "string";
}
