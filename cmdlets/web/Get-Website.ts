import { defineCmdlet } from "../../src/command/prelude.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { webSites } from "../../src/world/web/webServer.ts";
import { itemsNamed, stateOf, webClass } from "./_shared/webItems.ts";

export default defineCmdlet({
  name: "Get-Website",
  module: "WebAdministration",
  className: webClass("GetWebsite"),
  editions: ["Desktop"],
  source: "document",
  synopsis: "Shows the sites of the web server.",
  parameters: { Name: { type: "string", position: 0, pipeline: "property" } },
  examples: [{ title: "Which there are", transcript: "PS> (Get-Website).name\nDefault Web Site\nExchange Back End\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const names = itemsNamed(cmdlet, "Sites", values.Name ?? "*");
      for (const { name, id, folder, bindings } of webSites())
        if (names.includes(name))
          cmdlet.write(
            new PropertyBag("Microsoft.IIs.PowerShell.Framework.ConfigurationElement", [
              ["name", name],
              ["id", id],
              ["serverAutoStart", true],
              ["state", stateOf(cmdlet, "Sites", name)],
              ["physicalPath", folder],
              ["bindings", bindings.join("\n")],
            ]),
          );
    },
  }),
});
