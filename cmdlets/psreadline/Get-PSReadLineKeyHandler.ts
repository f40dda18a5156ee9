import { defineCmdlet } from "../../src/command/prelude.ts";
import { type ReadLineGroup, readLineFunctions } from "../../src/command/readLine/readLineFunctions.ts";
import { sessionReadLineSettings } from "../../src/command/readLine/sessionReadLineSettings.ts";
import { chordOf, keyHandler } from "./_shared/keyHandlers.ts";

const groups: readonly (ReadLineGroup | "Custom")[] = [
  "Basic",
  "CursorMovement",
  "History",
  "Completion",
  "Prediction",
  "Miscellaneous",
  "Selection",
  "Search",
  "Custom",
];

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
      const { keys } = sessionReadLineSettings(cmdlet.host);
      if (values.Chord) {
        for (const chord of values.Chord.map(chordOf))
          if (keys[chord] !== undefined) cmdlet.write(keyHandler(chord, keys[chord]));
        return;
      }
      const isAll = !values.Bound && !values.Unbound;
      const handlers = values.Bound || isAll ? Object.entries(keys).map(([key, name]) => keyHandler(key, name)) : [];
      const bound = new Set(Object.values(keys));
      if (values.Unbound)
        for (const name of Object.keys(readLineFunctions))
          if (!bound.has(name)) handlers.push(keyHandler("Unbound", name));
      const placeOf = (handler: (typeof handlers)[number]): number =>
        groups.indexOf((handler.values.get("Group") ?? "Custom") as ReadLineGroup);
      for (const handler of handlers.sort((left, right) => placeOf(left) - placeOf(right))) cmdlet.write(handler);
    },
  }),
});
