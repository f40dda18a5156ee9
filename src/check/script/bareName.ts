/** The name of a function without the scope that its definition puts in front: `function script:Test-It { }`. */
export function bareName(name: string): string {
  return name.replace(/^(?:global|script|local|private):/i, "");
}
