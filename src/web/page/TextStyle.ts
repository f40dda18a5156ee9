/** How a character is shown: classes of the page's style sheet, and colours that it has no class for. */
export interface TextStyle {
  readonly classes: readonly string[];
  readonly color: string | null;
  readonly background: string | null;
}

export const plainStyle: TextStyle = { classes: [], color: null, background: null };

const marks: Readonly<Record<number, string>> = {
  1: "bold",
  2: "dim",
  3: "italic",
  4: "underline",
  7: "inverse",
  9: "strike",
};
const unmarks: Readonly<Record<number, readonly string[]>> = {
  22: ["bold", "dim"],
  23: ["italic"],
  24: ["underline"],
  27: ["inverse"],
  29: ["strike"],
};

/** The style after a "Select Graphic Rendition" with these parameters (ECMA-48, 8.3.117; colours as xterm has them). */
export function styleAfter(before: TextStyle, parameters: readonly number[]): TextStyle {
  let style = before;
  const numbers = parameters.length === 0 ? [0] : [...parameters];
  while (numbers.length > 0) {
    const number = numbers.shift() ?? 0;
    if (number === 38 || number === 48) {
      const color = extendedColor(numbers);
      style = number === 38 ? withFront(style, color) : withBack(style, color);
    } else style = oneAfter(style, number);
  }
  return style;
}

function oneAfter(style: TextStyle, number: number): TextStyle {
  if (number === 0) return plainStyle;
  if (marks[number]) return withClass(style, marks[number]);
  if (unmarks[number]) return { ...style, classes: style.classes.filter((name) => !unmarks[number].includes(name)) };
  const [group, index] = [Math.floor(number / 10), number % 10];
  if ((group === 3 || group === 9) && index < 8) return withFront(style, group === 9 ? index + 8 : index);
  if ((group === 4 || group === 10) && index < 8) return withBack(style, group === 10 ? index + 8 : index);
  if (number === 39) return withFront(style, null);
  return number === 49 ? withBack(style, null) : style;
}

/** The number of one of the sixteen colours, or a colour of CSS; takes its parameters away. */
function extendedColor(numbers: number[]): number | string | null {
  const kind = numbers.shift();
  if (kind === 2) {
    const [red = 0, green = 0, blue = 0] = numbers.splice(0, 3);
    return `rgb(${red} ${green} ${blue})`;
  }
  if (kind !== 5) return null;
  const index = numbers.shift() ?? 0;
  if (index < 16) return index;
  if (index >= 232)
    return `rgb(${Array(3)
      .fill((index - 232) * 10 + 8)
      .join(" ")})`;
  const level = (part: number): number => (part === 0 ? 0 : part * 40 + 55);
  const cube = index - 16;
  return `rgb(${level(Math.floor(cube / 36))} ${level(Math.floor(cube / 6) % 6)} ${level(cube % 6)})`;
}

function withFront(style: TextStyle, color: number | string | null): TextStyle {
  const plain = { ...style, classes: style.classes.filter((name) => !name.startsWith("front-")), color: null };
  if (typeof color === "number") return withClass(plain, `front-${color}`);
  return { ...plain, color };
}

function withBack(style: TextStyle, color: number | string | null): TextStyle {
  const plain = { ...style, classes: style.classes.filter((name) => !name.startsWith("back-")), background: null };
  if (typeof color === "number") return withClass(plain, `back-${color}`);
  return { ...plain, background: color };
}

function withClass(style: TextStyle, name: string): TextStyle {
  return style.classes.includes(name) ? style : { ...style, classes: [...style.classes, name] };
}
