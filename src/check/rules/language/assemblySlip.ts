import { givenValues } from "../../calls/givenValues.ts";
import { listItems } from "../../listItems.ts";
import type { Rule } from "../../Rule.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const assemblySlip: Rule = {
  id: "AssemblySlip",
  severity: "error",
  summary: "An assembly that Add-Type is asked for and that is nearly the name of one of .NET's.",
  call(call, _named, { report }) {
    if (call.shape.name !== "Add-Type") return;
    for (const { parameter, value } of givenValues(call)) {
      if (parameter.name !== "AssemblyName") continue;
      for (const each of listItems(value)) {
        // A whole name has the version behind it.
        if (each.kind !== "StringConstantExpression" || /[,\\/]/.test(each.value)) continue;
        const isKnown = assemblies.some((name) => name.toLowerCase() === each.value.toLowerCase());
        const near = isKnown ? [] : nearNames(each.value, assemblies);
        if (near.length > 0) report(each.extent, `There is no assembly '${each.value}'.${didYouMean(near)}`);
      }
    }
  },
};

/** Assemblies that scripts load (documentation of .NET and .NET Framework). */
const assemblies: readonly string[] = (
  "Microsoft.CSharp Microsoft.VisualBasic PresentationCore PresentationFramework System.Configuration System.Core System.Data System.Data.DataSetExtensions " +
  "System.DirectoryServices System.DirectoryServices.AccountManagement System.DirectoryServices.Protocols System.Drawing System.Drawing.Common " +
  "System.IdentityModel System.IO.Compression System.IO.Compression.FileSystem System.IO.Compression.ZipFile System.Management System.Management.Automation " +
  "System.Messaging System.Net System.Net.Http System.Net.Http.WebRequest System.Numerics System.Printing System.Runtime System.Runtime.Serialization System.Runtime.WindowsRuntime " +
  "System.Security System.ServiceModel System.ServiceProcess System.Speech System.Text.Json System.Threading System.Threading.Tasks System.Transactions System.Web " +
  "System.Web.Extensions System.Web.Services System.Windows.Forms System.Windows.Forms.DataVisualization System.Windows.Presentation System.Xaml System.Xml System.Xml.Linq UIAutomationClient UIAutomationTypes " +
  "WindowsBase WindowsFormsIntegration ReachFramework"
).split(" ");
