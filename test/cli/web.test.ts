import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "chai";
import { cmdlab, inFolder } from "./harness.ts";

describe("cmdlab web", () => {
  it("writes a page in which an article's markup is shown and not obeyed", () => {
    inFolder({ "article.md": "# A & B\n\n<script>alert(1)</script>\n\n[a](javascript:alert(1))\n" }, (folder) => {
      const out = path.join(folder, "page");
      const { code, err } = cmdlab(["web", "export", "--out", out, "--article", path.join(folder, "article.md")]);
      expect([code, err]).to.deep.equal([0, ""]);
      const html = readFileSync(path.join(out, "index.html"), "utf8");
      expect(html).to.include("<title>A &#38; B</title>");
      expect(html).to.include("&lt;script&gt;alert(1)&lt;/script&gt;");
      expect(html).to.not.match(/href="javascript:|src="https?:|href="https?:/);
      expect(existsSync(path.join(out, "data", "exchange-cmdlets.jsonl"))).to.equal(true);
      expect(cmdlab(["web", "export", "--out", out]).code).to.equal(0);
    });
  });

  it("says what is wrong", () => {
    inFolder({ "mine.txt": "" }, (folder) => {
      const refusals: readonly (readonly [readonly string[], string])[] = [
        [["web"], "'cmdlab web' knows the actions export and serve."],
        [["web", "export"], "'cmdlab web export' needs the folder to write: --out DIR."],
        [["web", "export", "--out", folder], "holds something else: a page takes a folder of its own."],
        [["web", "export", "--out", "x", "--article", "none.md"], "The article 'none.md' cannot be read (ENOENT)."],
        [["web", "serve", "--port", "70000"], "--port takes a number up to 65535, not '70000'."],
        [["lab", "export", "expired-certificates"], "'cmdlab lab export' needs the folder to write: --out DIR."],
      ];
      for (const [args, text] of refusals) {
        const { code, err } = cmdlab(args);
        expect(code).to.equal(2);
        expect(err).to.include(text);
      }
    });
  });
});
