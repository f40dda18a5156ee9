/** Assemblies of .NET Framework 4.x whose names stand alone (source: its reference assemblies and the folders of the GAC). */
const names =
  "Accessibility CustomMarshalers ISymWrapper PresentationBuildTasks PresentationCore PresentationFramework PresentationUI ReachFramework sysglobl UIAutomationClient UIAutomationClientsideProviders UIAutomationProvider UIAutomationTypes WindowsBase WindowsFormsIntegration XamlBuildTask XsdBuildTask " +
  "PresentationFramework.Aero PresentationFramework.Aero2 PresentationFramework.AeroLite PresentationFramework.Classic PresentationFramework.Luna PresentationFramework.Royale Microsoft.CSharp Microsoft.JScript Microsoft.VisualBasic Microsoft.VisualBasic.Compatibility Microsoft.VisualBasic.Compatibility.Data Microsoft.VisualC Microsoft.VisualC.STLCLR Microsoft.Build Microsoft.Build.Engine Microsoft.Build.Framework Microsoft.Activities.Build Microsoft.Transactions.Bridge";

/** Those whose names begin alike: the beginning, and what goes on from it. */
const families: Readonly<Record<string, string>> = {
  "System.Activities": " .Core.Presentation .DurableInstancing .Presentation",
  "System.AddIn": " .Contract",
  "System.Collections": " .Concurrent",
  "System.ComponentModel": " .Annotations .Composition .Composition.Registration .DataAnnotations .EventBasedAsync",
  "System.Configuration": " .Install",
  "System.Data":
    ".DataSetExtensions .Entity .Entity.Design .Linq .OracleClient .Services .Services.Client .Services.Design .SqlXml",
  "System.D": "eployment esign evice ynamic ynamic.Runtime",
  "System.Diagnostics": ".Contracts .Debug .Tools .Tracing",
  "System.DirectoryServices": " .AccountManagement .Protocols",
  "System.Drawing": ".Design",
  "System.":
    "EnterpriseServices Globalization IO IO.Log Management.Instrumentation Messaging Numerics.Vectors ObjectModel Printing Resources.ResourceManager Security.Principal ServiceProcess Speech Transactions WorkflowServices Windows Windows.Controls.Ribbon Windows.Forms Windows.Forms.DataVisualization Windows.Input.Manipulations Windows.Presentation Xaml Xaml.Hosting",
  "System.IdentityModel": " .Selectors .Services",
  "System.Linq": ".Expressions .Parallel .Queryable",
  "System.Net": " .Http.WebRequest .NetworkInformation .Primitives .Requests .WebHeaderCollection",
  "System.Reflection": " .Context .Emit .Emit.ILGeneration .Emit.Lightweight .Extensions .Primitives",
  "System.Runtime":
    ".Caching .DurableInstancing .Extensions .Handles .InteropServices .InteropServices.WindowsRuntime .Numerics .Remoting .Serialization .Serialization.Formatters.Soap .Serialization.Json .Serialization.Primitives .Serialization.Xml .WindowsRuntime .WindowsRuntime.UI.Xaml",
  "System.ServiceModel":
    " .Activation .Activities .Channels .Discovery .Duplex .Http .Internals .NetTcp .Primitives .Routing .Security .ServiceMoniker40 .WasHosting .Web",
  "System.Text.Encoding": " .Extensions",
  "System.Threading": " .Tasks .Tasks.Parallel .Timer",
  "System.Web":
    ".Abstractions .ApplicationServices .DataVisualization .DataVisualization.Design .DynamicData .DynamicData.Design .Entity .Entity.Design .Extensions .Extensions.Design .Mobile .RegularExpressions .Routing .Services",
  "System.Workflow": ".Activities .ComponentModel .Runtime",
  "System.Xml": ".ReaderWriter .Serialization .XDocument .XmlSerializer",
};

const all = new Set(
  [
    ...names.split(" "),
    ...Object.entries(families).flatMap(([start, ends]) => ends.split(" ").map((end) => start + end)),
  ].map((name) => name.toLowerCase()),
);

/**
 * Whether .NET Framework or a product on Windows may have an assembly: all of .NET's own are listed, those of products
 * (`Microsoft.Exchange.Data`, `Interop.X`) are not.
 */
export function mayBeOnWindows(shortName: string): boolean {
  const name = shortName.toLowerCase();
  return all.has(name) || /^(?:microsoft|interop|windows)\./.test(name);
}
