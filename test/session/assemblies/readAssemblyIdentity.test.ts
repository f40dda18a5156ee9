import { expect } from "chai";
import { readAssemblyIdentity } from "../../../src/session/assemblies/readAssemblyIdentity.ts";
import { assemblyBytes } from "./assemblyBytes.ts";

const part = { name: "Contoso.Mail", version: "5.7.1.0", culture: "", isSigned: false };

describe("identity of an assembly", () => {
  it("is what its manifest says", () => {
    expect(readAssemblyIdentity(assemblyBytes("Contoso.Mail", [5, 7, 1, 0]))).to.deep.equal(part);
    expect(readAssemblyIdentity(assemblyBytes("Contoso.Mail", [5, 7, 1, 0], true))).to.deep.equal({
      ...part,
      isSigned: true,
    });
  });

  it("has no file that is none", () => {
    const bytes = assemblyBytes("Contoso.Mail", [5, 7, 1, 0]);
    const others = [
      Buffer.alloc(0),
      Buffer.from("MZ"),
      Buffer.from("a text"),
      bytes.subarray(0, 0x180),
      bytes.subarray(0, 0x230),
    ];
    expect(others.map(readAssemblyIdentity)).to.deep.equal(others.map(() => null));
  });
});
