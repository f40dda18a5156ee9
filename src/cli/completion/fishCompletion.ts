import type { CompletedCommand, CompletedOption } from "./completionTable.ts";

/** For fish: cmdlab completion fish > ~/.config/fish/completions/cmdlab.fish */
export function fishCompletion(table: readonly CompletedCommand[]): string {
  const [shell, ...commands] = table;
  const all = commands.map(({ name }) => name).join(" ");
  const atStart = quoted("not __cmdlab_command > /dev/null");
  return `# fish completion of cmdlab: cmdlab completion fish | source
function __cmdlab_command
    # The first word of the line that is a command: "lab test" is no "test".
    for word in (commandline -opc)
        if contains -- $word ${all}
            echo $word
            return 0
        end
    end
    return 1
end
function __cmdlab_within
    contains -- $argv[1] (__cmdlab_command)
end
${commands.map(({ name, describe }) => `complete -c cmdlab -n ${atStart} -a ${name} -d ${quoted(describe)}`).join("\n")}
${shell.options.map((option) => optionLine(atStart, option)).join("\n")}
${commands.flatMap(commandLines).join("\n")}
`;
}

function commandLines({ name, words, needsWord, options }: CompletedCommand): string[] {
  const within = quoted(`__cmdlab_within ${name}`);
  const first = quoted(`__cmdlab_within ${name}; and not __fish_seen_subcommand_from ${words.join(" ")}`);
  return [
    ...(words.length > 0
      ? [`complete -c cmdlab${needsWord ? " -f" : ""} -n ${first} -a ${quoted(words.join(" "))}`]
      : []),
    ...options.map((option) => optionLine(within, option)),
  ];
}

function optionLine(condition: string, { name, describe, value }: CompletedOption): string {
  const option = name.startsWith("--") ? `-l ${name.slice(2)}` : `-o ${name.slice(1)}`;
  const takes = value === "none" ? "" : value === "file" ? " -r -F" : ` -x -a ${quoted(value.join(" "))}`;
  return `complete -c cmdlab -n ${condition} ${option}${takes} -d ${quoted(describe)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
