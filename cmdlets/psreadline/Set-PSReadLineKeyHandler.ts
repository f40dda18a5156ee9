import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { readLineFunctions } from "../../src/command/readLine/readLineFunctions.ts";
import { handlerName, sessionKeyHandlers } from "../../src/command/readLine/sessionKeyHandlers.ts";
import { sessionReadLineSettings } from "../../src/command/readLine/sessionReadLineSettings.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { ScriptBlock } from "../../src/objects/values/ScriptBlock.ts";
import { chordOf, isChord } from "./_shared/keyHandlers.ts";

export default defineCmdlet({
  name: "Set-PSReadLineKeyHandler",
  module: "PSReadLine",
  synopsis: "Binds keys of the line editor to one of its functions, or to a script block.",
  description:
    "A script block gets the key and the number that was typed before it, and works on the input with the methods of [Microsoft.PowerShell.PSConsoleReadLine].",
  parameters: {
    Chord: { type: "string[]", aliases: ["Key"], position: 0, mandatory: true },
    Function: { type: "string", sets: { Function: { position: 1, mandatory: true } } },
    ScriptBlock: { type: "scriptblock", sets: { ScriptBlock: { position: 1, mandatory: true } } },
    BriefDescription: { type: "string", sets: { ScriptBlock: {} } },
    Description: { type: "string", aliases: ["LongDescription"], sets: { ScriptBlock: {} } },
    ViMode: { type: "string", validate: [{ rule: "set", values: ["Insert", "Command"] }] },
  },
  defaultSet: "ScriptBlock",
  examples: [
    {
      title: "Ctrl+d as in Unix shells",
      transcript:
        "PS> Set-PSReadLineKeyHandler -Chord Ctrl+q -Function DeleteCharOrExit; (Get-PSReadLineKeyHandler | ? Key -eq Ctrl+q).Function\nDeleteCharOrExit\n",
    },
    {
      title: "Parentheses around the input",
      transcript:
        "PS> Set-PSReadLineKeyHandler -Chord Alt+p -BriefDescription Parenthesise -ScriptBlock { [Microsoft.PowerShell.PSConsoleReadLine]::Insert(')') }; (Get-PSReadLineKeyHandler | ? Key -eq Alt+p).Function\nParenthesise\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const settings = sessionReadLineSettings(cmdlet.host);
      const isCommand = values.ViMode?.toLowerCase() === "command";
      const table = isCommand ? "commandKeys" : "keys";
      const chords = values.Chord.map(chordOf);
      for (const chord of chords) if (!isChord(chord)) throw invalidChord(cmdlet, chord);
      const { blocks } = sessionKeyHandlers(cmdlet.host);
      const block = cmdlet.raw("ScriptBlock");
      const name = block instanceof ScriptBlock ? customAction : functionNamed(values.Function ?? "");
      const scripts = { ...settings.scripts };
      for (const chord of chords) {
        const handler = handlerName(chord, isCommand);
        if (block instanceof ScriptBlock) {
          blocks.set(handler, block);
          const brief = values.BriefDescription || customAction;
          scripts[handler] = { brief, long: values.Description ?? block.text.trim() };
        } else {
          blocks.delete(handler);
          delete scripts[handler];
        }
      }
      settings.scripts = scripts;
      settings[table] = { ...settings[table], ...Object.fromEntries(chords.map((chord) => [chord, name])) };
    },
  }),
});

/** What PSReadLine calls a script block that was given no name. */
const customAction = "CustomAction";

function functionNamed(text: string): string {
  const wanted = text.toLowerCase();
  const name = Object.keys(readLineFunctions).find((known) => known.toLowerCase() === wanted);
  if (name === undefined) throw notModelled(`The function '${text}' of the line editor`);
  return name;
}

function invalidChord(cmdlet: CmdletContext, chord: string) {
  return cmdlet.terminate({
    id: "InvalidChord",
    message: `'${chord}' is not a key: write it as Ctrl+a, Alt+F7, Ctrl+Shift+LeftArrow, or Ctrl+x,Ctrl+u.`,
    category: "InvalidArgument",
    target: chord,
    exception: "System.ArgumentException",
  });
}
