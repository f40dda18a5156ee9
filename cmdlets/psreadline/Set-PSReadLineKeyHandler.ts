import { defineCmdlet } from "../../src/command/prelude.ts";
import { readLineFunctions } from "../../src/command/readLine/readLineFunctions.ts";
import { sessionReadLineSettings } from "../../src/command/readLine/sessionReadLineSettings.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { chordOf, isChord } from "./_shared/keyHandlers.ts";

export default defineCmdlet({
  name: "Set-PSReadLineKeyHandler",
  module: "PSReadLine",
  synopsis: "Binds keys of the line editor to one of its functions.",
  description: "A script block as what a key does is not modelled.",
  parameters: {
    Chord: { type: "string[]", aliases: ["Key"], position: 0, mandatory: true },
    Function: { type: "string", sets: { Function: { position: 1, mandatory: true } } },
    ScriptBlock: { type: "scriptblock", sets: { ScriptBlock: { position: 1, mandatory: true } } },
    BriefDescription: { type: "string", sets: { ScriptBlock: {} } },
    Description: { type: "string", aliases: ["LongDescription"], sets: { ScriptBlock: {} } },
  },
  defaultSet: "ScriptBlock",
  examples: [
    {
      title: "Ctrl+d as in Unix shells",
      transcript:
        "PS> Set-PSReadLineKeyHandler -Chord Ctrl+q -Function DeleteCharOrExit; (Get-PSReadLineKeyHandler | ? Key -eq Ctrl+q).Function\nDeleteCharOrExit\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      if (values.ScriptBlock) throw notModelled("A script block as what a key of the line editor does");
      const wanted = (values.Function ?? "").toLowerCase();
      const name = Object.keys(readLineFunctions).find((known) => known.toLowerCase() === wanted);
      if (name === undefined) throw notModelled(`The function '${values.Function}' of the line editor`);
      const settings = sessionReadLineSettings(cmdlet.host);
      const chords = values.Chord.map(chordOf);
      for (const chord of chords)
        if (!isChord(chord))
          throw cmdlet.terminate({
            id: "InvalidChord",
            message: `'${chord}' is not a key: write it as Ctrl+a, Alt+F7, Ctrl+Shift+LeftArrow, or Ctrl+x,Ctrl+u.`,
            category: "InvalidArgument",
            target: chord,
            exception: "System.ArgumentException",
          });
      settings.keys = { ...settings.keys, ...Object.fromEntries(chords.map((chord) => [chord, name])) };
    },
  }),
});
