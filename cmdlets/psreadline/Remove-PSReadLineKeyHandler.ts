import { defineCmdlet } from "../../src/command/prelude.ts";
import { handlerName, sessionKeyHandlers } from "../../src/command/readLine/sessionKeyHandlers.ts";
import { sessionReadLineSettings } from "../../src/command/readLine/sessionReadLineSettings.ts";
import { chordOf } from "./_shared/keyHandlers.ts";

export default defineCmdlet({
  name: "Remove-PSReadLineKeyHandler",
  module: "PSReadLine",
  synopsis: "Takes the function away from keys of the line editor.",
  parameters: {
    Chord: { type: "string[]", aliases: ["Key"], position: 0, mandatory: true },
    ViMode: { type: "string", validate: [{ rule: "set", values: ["Insert", "Command"] }] },
  },
  examples: [
    {
      title: "F3 does nothing any more",
      transcript: "PS> Remove-PSReadLineKeyHandler -Chord F3; @(Get-PSReadLineKeyHandler | ? Key -eq F3).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const settings = sessionReadLineSettings(cmdlet.host);
      const isCommand = values.ViMode?.toLowerCase() === "command";
      const table = isCommand ? "commandKeys" : "keys";
      const removed = new Set(values.Chord.map(chordOf));
      const scripts = new Set([...removed].map((chord) => handlerName(chord, isCommand)));
      settings[table] = without(settings[table], removed);
      settings.scripts = without(settings.scripts, scripts);
      for (const name of scripts) sessionKeyHandlers(cmdlet.host).blocks.delete(name);
    },
  }),
});

function without<T>(table: Readonly<Record<string, T>>, names: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).filter(([name]) => !names.has(name)));
}
