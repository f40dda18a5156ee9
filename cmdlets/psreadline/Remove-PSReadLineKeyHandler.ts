import { defineCmdlet } from "../../src/command/prelude.ts";
import { sessionReadLineSettings } from "../../src/command/readLine/sessionReadLineSettings.ts";
import { chordOf } from "./_shared/keyHandlers.ts";

export default defineCmdlet({
  name: "Remove-PSReadLineKeyHandler",
  module: "PSReadLine",
  synopsis: "Takes the function away from keys of the line editor.",
  parameters: { Chord: { type: "string[]", aliases: ["Key"], position: 0, mandatory: true } },
  examples: [
    {
      title: "F3 does nothing any more",
      transcript: "PS> Remove-PSReadLineKeyHandler -Chord F3; @(Get-PSReadLineKeyHandler | ? Key -eq F3).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const settings = sessionReadLineSettings(cmdlet.host);
      const removed = new Set(values.Chord.map(chordOf));
      settings.keys = Object.fromEntries(Object.entries(settings.keys).filter(([chord]) => !removed.has(chord)));
    },
  }),
});
