import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";

/** Types of content and names of files that setup lets filter (documented for Exchange 2013). */
const names = (
  "*.ade *.adp *.app *.asx *.bas *.bat *.chm *.cmd *.com *.cpl *.crt *.csh *.exe *.fxp *.hlp *.hta *.inf *.ins *.isp " +
  "*.js *.jse *.ksh *.lnk *.mda *.mdb *.mde *.mdt *.mdw *.mdz *.msc *.msi *.msp *.mst *.ops *.pcd *.pif *.prf *.prg " +
  "*.ps1 *.ps11 *.ps11xml *.ps1xml *.ps2 *.ps2xml *.psc1 *.psc2 *.reg *.scf *.scr *.sct *.shb *.shs *.url *.vb *.vbe " +
  "*.vbs *.wsc *.wsf *.wsh *.xnk"
).split(" ");

/** What edge servers strip or refuse: `FileName:*.exe`. */
export default defineNoun({
  noun: "AttachmentFilterEntry",
  kind: "keyed",
  called: "attachment filter entry",
  verbs: ["Get", "Add", "Remove"],
  identityText: ({ name, values }) => `${wordOf((values.Type ?? null) as string | null)}:${name}`,
  resolve(world, identity) {
    const definition = nounNamed("AttachmentFilterEntry");
    const [type, name] = /^(FileName|ContentType):(.*)$/i.exec(identity)?.slice(1) ?? [];
    if (!definition || name === undefined) return null;
    return listRows(world, definition).filter(
      (row) =>
        row.name.toLowerCase() === name.toLowerCase() && String(row.values.Type).toLowerCase() === type.toLowerCase(),
    );
  },
  stock: () => names.map((name) => ({ name, values: { Type: "FileName" } })),
  source: "documented",
});
