import type { CompletedCommand, CompletedOption } from "./completionTable.ts";

/** For fish: cmdlab completion fish > ~/.config/fish/completions/cmdlab.fish */
export function fishCompletion(table: readonly CompletedCommand[]): string {
  const [shell, ...commands] = table;
  const all = commands.map(({ name }) => name).join(" ");
  const atStart = quoted(`not __fish_seen_subcommand_from ${all}`);
  return `# fish completion of cmdlab: cmdlab completion fish | source
${commands.map(({ name, describe }) => `complete -c cmdlab -n ${atStart} -a ${name} -d ${quoted(describe)}`).join("\n")}
${shell.options.map((option) => optionLine(atStart, option)).join("\n")}
${commands.flatMap(commandLines).join("\n")}
`;
}

function commandLines({ name, words, options }: CompletedCommand): string[] {
  const within = quoted(`__fish_seen_subcommand_from ${name}`);
  const first = quoted(`__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${words.join(" ")}`);
  return [
    ...(words.length > 0 ? [`complete -c cmdlab -n ${first} -a ${quoted(words.join(" "))}`] : []),
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
