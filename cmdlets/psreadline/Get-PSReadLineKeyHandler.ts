import { defineCmdlet } from "../../src/command/prelude.ts";
import type { ReadLineSettings } from "../../src/command/readLine/ReadLineSettings.ts";
import { readLineFunctions, readLineGroups } from "../../src/command/readLine/readLineFunctions.ts";
import { handlerName } from "../../src/command/readLine/sessionKeyHandlers.ts";
import { sessionReadLineSettings } from "../../src/command/readLine/sessionReadLineSettings.ts";
import { chordOf, commandKey, keyHandler, scriptHandler } from "./_shared/keyHandlers.ts";

const groups = Object.keys(readLineGroups);

export default defineCmdlet({
  name: "Get-PSReadLineKeyHandler",
  module: "PSReadLine",
  synopsis: "Lists the keys of the line editor and what they do.",
  description: "Only functions that the line editor has are listed.",
  parameters: {
    Bound: { type: "switch", sets: { FullListing: {} } },
    Unbound: { type: "switch", sets: { FullListing: {} } },
    Chord: { type: "string[]", aliases: ["Key"], sets: { SpecificBindings: { position: 0, mandatory: true } } },
  },
  defaultSet: "FullListing",
  outputs: ["Microsoft.PowerShell.KeyHandler"],
  examples: [
    {
      title: "What a key does",
      transcript: "PS> Get-PSReadLineKeyHandler | Where-Object Key -eq Ctrl+z | ForEach-Object Function\nUndo\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const settings = sessionReadLineSettings(cmdlet.host);
      const all = boundKeys(settings);
      if (values.Chord) {
        const wanted = new Set(values.Chord.map((text) => chordOf(text.replace(/^<(.+)>$/s, "$1"))));
        for (const { chord, handler } of all) if (wanted.has(chord)) cmdlet.write(handler);
        return;
      }
      const isAll = !values.Bound && !values.Unbound;
      const handlers = values.Bound || isAll ? all.map(({ handler }) => handler) : [];
      const bound = new Set([...Object.values(settings.keys), ...commandModeKeys(settings).map(([, name]) => name)]);
      if (values.Unbound)
        for (const name of Object.keys(readLineFunctions))
          if (!bound.has(name)) handlers.push(keyHandler("Unbound", name));
      const placeOf = (handler: (typeof handlers)[number]): number =>
        groups.indexOf(String(handler.values.get("Group") ?? "Custom"));
      for (const handler of handlers.sort((left, right) => placeOf(left) - placeOf(right))) cmdlet.write(handler);
    },
  }),
});

/** Keys with what they do; those of vi's command mode in angle brackets, as PSReadLine lists them. */
function boundKeys(settings: ReadLineSettings) {
  const rows = [
    ...Object.entries(settings.keys).map(([chord, name]) => ({ chord, name, isCommand: false })),
    ...commandModeKeys(settings).map(([chord, name]) => ({ chord, name, isCommand: true })),
  ];
  return rows.map(({ chord, name, isCommand }) => {
    const key = isCommand ? commandKey(chord) : chord;
    const script = settings.scripts[handlerName(chord, isCommand)];
    return { chord, handler: script ? scriptHandler(key, script) : keyHandler(key, name) };
  });
}

function commandModeKeys({ editMode, commandKeys }: ReadLineSettings): readonly (readonly [string, string])[] {
  return editMode === "Vi" ? Object.entries(commandKeys) : [];
}
