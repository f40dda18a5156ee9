import { defineCmdlet } from "../../src/command/prelude.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { Guid } from "../../src/objects/values/Guid.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";

const space = "System.Management.Automation.Subsystem";

/** The subsystems of the product: only the one for feedback has something registered with it. */
const subsystems = [
  { kind: "CommandPredictor", type: "Prediction.ICommandPredictor", severalAtOnce: true },
  { kind: "CrossPlatformDsc", type: "DSC.ICrossPlatformDsc", severalAtOnce: false },
  { kind: "FeedbackProvider", type: "Feedback.IFeedbackProvider", severalAtOnce: true },
] as const;

export default defineCmdlet({
  name: "Get-PSSubsystem",
  className: `${space}.GetPSSubsystemCommand`,
  module: "Microsoft.PowerShell.Core",
  editions: ["Core"],
  synopsis: "Shows the parts of PowerShell that others can provide, and who does.",
  parameters: { Kind: `${space}.SubsystemKind`, SubsystemType: "type" },
  examples: [
    { title: "Who gives feedback", transcript: "PS> (Get-PSSubsystem -Kind FeedbackProvider).IsRegistered\nTrue\n" },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const wanted = values.Kind instanceof EnumValue ? values.Kind.text : null;
      for (const { kind, type, severalAtOnce } of subsystems) {
        const clrType = typeByName(`${space}.${type}`);
        if ((wanted !== null && wanted !== kind) || (values.SubsystemType && values.SubsystemType !== clrType))
          continue;
        const implementations = kind === "FeedbackProvider" ? [generalFeedback()] : [];
        cmdlet.write(
          new PropertyBag(`${space}.SubsystemInfo`, {
            Kind: kindNamed(kind),
            SubsystemType: clrType,
            AllowUnregistration: true,
            AllowMultipleRegistration: severalAtOnce,
            RequiredCmdlets: [],
            RequiredFunctions: [],
            IsRegistered: implementations.length > 0,
            Implementations: implementations,
          }),
        );
      }
    },
  }),
});

function kindNamed(name: string): EnumValue | null {
  return EnumValue.named(typeByName(`${space}.SubsystemKind`), name);
}

function generalFeedback(): PropertyBag {
  return new PropertyBag(`${space}.SubsystemInfo+ImplementationInfo`, {
    Id: new Guid("a3c6b07e-4a89-40c9-8be6-2a9aad2786a4"),
    Kind: kindNamed("FeedbackProvider"),
    Name: "General Feedback",
    Description: "The built-in general feedback source for command errors.",
    ImplementationType: typeByName(`${space}.Feedback.GeneralCommandErrorFeedback`),
  });
}
