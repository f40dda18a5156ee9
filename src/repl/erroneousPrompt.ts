/** The prompt of an input that has errors: its end in the colour of errors, or another end where there is one. */
export function erroneousPrompt(prompt: string, promptText: readonly string[], color: string): string {
  const [usual = "", other] = promptText;
  if (usual !== "" && prompt.endsWith(usual)) {
    const before = prompt.slice(0, prompt.length - usual.length);
    return before + (other ?? `${color}${usual}${reset}`);
  }
  const end = /(?<last>[^\s\u001b])(?<behind>(?:\s|\u001b\[[0-9;]*m)*)$/u.exec(prompt);
  return end ? `${prompt.slice(0, end.index)}${color}${end.groups?.last}${reset}${end.groups?.behind}` : prompt;
}

const reset = "\u001b[0m";
