import { expect } from "chai";
import { FormatFileProblem, readFormatFile } from "../../../src/format/views/readFormatFile.ts";
import { ViewTable } from "../../../src/format/views/ViewTable.ts";
import { setOwnTypeNames } from "../../../src/objects/members/extendedMembers.ts";
import { object, shown } from "../harness.ts";

const noScripts = (): never => {
  throw new Error("no scripts here");
};

function view(control: string, more = ""): ViewTable {
  const xml = `<Configuration><ViewDefinitions><View><Name>v</Name><ViewSelectedBy><TypeName>My.Type</TypeName></ViewSelectedBy>${more}${control}</View></ViewDefinitions></Configuration>`;
  const table = new ViewTable();
  table.add(readFormatFile(xml, noScripts), "prepend");
  return table;
}

function mine(properties: Readonly<Record<string, unknown>>) {
  const made = object(properties);
  setOwnTypeNames(made, ["My.Type", "System.Object"]);
  return made;
}

describe("readFormatFile", () => {
  it("reads tables", () => {
    const views = view(
      `<TableControl><TableHeaders><TableColumnHeader><Label>Who</Label><Width>6</Width></TableColumnHeader></TableHeaders><TableRowEntries><TableRowEntry>
       <TableColumnItems><TableColumnItem><PropertyName>N</PropertyName></TableColumnItem></TableColumnItems></TableRowEntry></TableRowEntries></TableControl>`,
    );
    expect(shown([mine({ N: "a", M: 2 })], { views })).to.equal("\nWho\n---\na\n");
  });

  it("reads lists with formats", () => {
    const views = view(
      "<ListControl><ListEntries><ListEntry><ListItems><ListItem><Label>Size</Label><PropertyName>N</PropertyName><FormatString>{0:000}</FormatString></ListItem></ListItems></ListEntry></ListEntries></ListControl>",
    );
    expect(shown([mine({ N: 7 })], { views })).to.equal("\nSize : 007\n");
  });

  it("reads custom controls", () => {
    const views = view(
      "<CustomControl><CustomEntries><CustomEntry><CustomItem><Text>N is </Text><ExpressionBinding><PropertyName>N</PropertyName></ExpressionBinding></CustomItem></CustomEntry></CustomEntries></CustomControl>",
    );
    expect(shown([mine({ N: 7 })], { views })).to.equal("\nN is 7\n");
  });

  it("reads groups", () => {
    const views = view(
      "<WideControl><WideEntries><WideEntry><WideItem><PropertyName>N</PropertyName></WideItem></WideEntry></WideEntries></WideControl>",
      "<GroupBy><PropertyName>K</PropertyName><Label>Kind</Label></GroupBy>",
    );
    expect(shown([mine({ K: "x", N: "a" })], { views, width: 11 })).to.equal("\n   Kind: x\n\na     \n");
  });

  for (const text of ["not xml", "<Other/>", "<Configuration>"]) {
    it(`refuses ${JSON.stringify(text)}`, () =>
      expect(() => readFormatFile(text, noScripts)).to.throw(FormatFileProblem as never));
  }
});
