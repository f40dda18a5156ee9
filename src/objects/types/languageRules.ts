import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";

/** What a running script sees of the language that is not the same in both editions; its text has rules in the parser. */
export interface LanguageRules {
  /** `( )`, `$( )` and `@( )` make $? true, whatever the commands in them did. */
  readonly groupsSucceed: boolean;
  /** Parameters of a splatted table are bound behind the written ones, and give way to them. */
  readonly splattedTableGivesWay: boolean;
  /** The script block on the right of -replace makes the text of each match. */
  readonly replaceRunsBlocks: boolean;
  /** The text of a single value before -replace is that of the current culture: so before 7.4 (PowerShell/PowerShell#10954). */
  readonly replaceReadsCulture: boolean;
  /** `([int]$a = "1")` gives what the variable holds then, not what was assigned. */
  readonly typedAssignmentGivesStored: boolean;
  /** A negative number of parts counts those of -split from the end of the text; else it is like none. */
  readonly splitsFromEnd: boolean;
  /** -split with "Singleline" and "Multiline" is refused: so before 6.0 (PowerShell/PowerShell#4721). */
  readonly linesAreOneOrMany: boolean;
  /** -join takes .NET's own text of each element, not PowerShell's. */
  readonly joinsTextOfDotNet: boolean;
  /** `'a'..'c'` counts characters. */
  readonly hasRangesOfCharacters: boolean;
  /** The ends of a range are cast to [int]; else they are asked for their number. */
  readonly castsEndsOfRange: boolean;
  /** Tuples can be indexed by position. */
  readonly indexesTuples: boolean;
  /** What Count and Length of a custom object are that has no such member. */
  readonly countOfCustomObject: 1 | null;
  /** Texts that become numbers may be binary ("0b101"). */
  readonly readsBinaryNumbers: boolean;
  /** What may stand behind the digits of such a text, in lower case. */
  readonly numberSuffixes: ReadonlySet<string>;
  /** Such texts may be literals of the language for [bigint], too. */
  readonly readsLiteralsAsBigInteger: boolean;
  /** What a backtick is put before where wildcards are escaped. */
  readonly escapedInWildcards: RegExp;
  /** > and >> to a path of the drive variable: set the variable. */
  readonly redirectsToVariables: boolean;
  /** Cmdlets that ask for properties by name take the keys of a Hashtable for them. */
  readonly keysAreProperties: boolean;
  /** An environment variable that is set to an empty text is removed: so before PowerShell 7.5 and .NET 9. */
  readonly emptyVariableIsNone: boolean;
  /** A single list among the arguments that no other parameter took is their list itself. */
  readonly unwrapsRemainingList: boolean;
  /** A preference variable may hold Ignore. */
  readonly ignoresByVariable: boolean;
  /** What -Debug makes of $DebugPreference. */
  readonly debugAction: "Inquire" | "Continue";
  /** -Debug and -Verbose of a cmdlet stand above $ErrorActionPreference. */
  readonly switchesDecideOverErrors: boolean;
  /** Accelerators and types (in lower case) that the edition has not, though the other one has. */
  readonly unknownTypes: ReadonlySet<string>;
  /** A wildcard pattern without wildcards, or with a star at its end alone, is compared as texts are (observed in 7.6). */
  readonly comparesPlainPatterns: boolean;
  /** Methods that PowerShell gives every value, by their names in lower case. */
  readonly intrinsicMethods: ReadonlyMap<string, "ForEach" | "Where">;
  /** A delegate of a block that gives any object gives it in a PSObject: so before 6.0 (documented difference). */
  readonly delegatesWrapResults: boolean;
  /** A method of a class that returns [object] gives nothing where nothing came: so before 6.1 (PowerShell/PowerShell#7138). */
  readonly methodsGiveNothing: boolean;
  /** Methods become delegates that their parameters fit: so since 6.1 (PowerShell/PowerShell#5287). */
  readonly methodsAreDelegates: boolean;
  /** Custom objects and nodes of XML have these methods, too: so since 6.1 (PowerShell/PowerShell#5756). */
  readonly customObjectsHaveThem: boolean;
  /** What CmdletBinding says of the impact of a command that asks nobody: so before 6.2 (PowerShell/PowerShell#8209). */
  readonly impactNeedsNoQuestion: boolean;
}

const acceleratorsOfCore = `argumentcompletions experimentaction experimental experimentalfeature norunspaceaffinity ordered
  pspropertyexpression semver short uint ulong ushort validatenotnullorwhitespace`;

function ofSpace(space: string, names: string): string[] {
  return words(names).map((name) => `${space}.${name}`);
}

/** Types that came with .NET Core, .NET 5 and later or with PowerShell 6 and later, without "System.". */
const typesOfCore = `dateonly half hashcode index int128 mathf range timeonly uint128 buffers.arraypool collections.generic.priorityqueue
  collections.immutable.immutablearray numerics.bitoperations text.json.jsondocument text.json.jsonelement
  text.json.jsonserializer text.json.jsonserializeroptions text.json.nodes.jsonarray text.json.nodes.jsonnode
  text.json.nodes.jsonobject text.rune text.stringruneenumerator management.automation.semanticversion management.automation.experimentalfeature
  management.automation.validaterangekind management.automation.psstyle management.automation.orderedhashtable management.automation.errorview
  management.automation.validatenotnullorwhitespaceattribute management.automation.argumentcompletionsattribute
  io.compression.zlibstream io.enumerationoptions net.http.socketshttphandler runtime.loader.assemblyloadcontext security.cryptography.aesgcm
  security.cryptography.aesccm security.cryptography.chacha20poly1305 security.cryptography.hkdf random.shared
  threading.channels.channel microsoft.powershell.commands.servicestartuptype management.automation.experimental.experimentalattribute
  globalization.isoweek io.unixfilemode management.automation.argumentencodingcompletionsattribute
  management.automation.ivalidatesetvaluesgenerator management.automation.language.chainableast
  management.automation.language.pipelinechainast management.automation.language.ternaryexpressionast
  management.automation.subsystem.subsystemmanager microsoft.powershell.commands.httpresponseexception
  microsoft.powershell.commands.jsonobject microsoft.powershell.commands.testconnectioncommand+pingstatus
  microsoft.powershell.markdownrender.psmarkdownoptioninfo microsoft.powershell.processcodemethods
  microsoft.powershell.telemetry.applicationinsightstelemetry ${[
    ...ofSpace(
      "management.automation",
      `argumentcompleterfactoryattribute cachedvalidvaluesgeneratorbase configuration.configscope experimentaction experimentalattribute
      host.pshostuserinterface+formatstyle iargumentcompleterfactory internal.stringdecorated
      language.norunspaceaffinityattribute locationchangedeventargs membernamepredicate moduleintrinsics+psmodulepathscope nativeargumentpassingstyle nativecommandexitexception
      nullvalidationattributebase outputrendering platform powershellassemblyloadcontextinitializer powershellunsafeassemblyload
      progressview psstyle+fileinfoformatting+fileextensiondictionary psstyle+backgroundcolor psstyle+fileinfoformatting
      psstyle+foregroundcolor psstyle+formattingdata psstyle+progressconfiguration pstasks.pstaskchildjob pstasks.pstaskjob
      psversionhashtable psversioninfo remoting.basetransportmanager remoting.client.baseclientsessiontransportmanager
      remoting.client.baseclienttransportmanager remoting.client.clientsessiontransportmanagerbase
      remoting.transporterroroccuredeventargs remoting.transportmethodenum runspaces.sshconnectioninfo scopeargumentcompleter security.systemscriptfileenforcement
      subsystem.dsc.icrossplatformdsc subsystem.feedback.feedbackcontext subsystem.feedback.feedbackdisplaylayout
      subsystem.feedback.feedbackresult subsystem.feedback.feedbacktrigger subsystem.feedback.feedbackhub subsystem.feedback.feedbackitem
      subsystem.feedback.ifeedbackprovider subsystem.getpssubsystemcommand subsystem.isubsystem
      subsystem.prediction.commandprediction subsystem.prediction.icommandpredictor subsystem.prediction.predictioncontext
      subsystem.prediction.predictionclient subsystem.prediction.predictionclientkind subsystem.prediction.predictionresult
      subsystem.prediction.predictivesuggestion subsystem.prediction.predictorfeedbackkind subsystem.prediction.suggestionpackage
      subsystem.subsysteminfo subsystem.subsysteminfo+implementationinfo subsystem.subsystemkind typeinferenceruntimepermissions
      validatenotnullorattributebase verbinfo vtutility vtutility+vt`,
    ),
    ...ofSpace(
      "microsoft.powershell.commands",
      `basecsvwritingcommand+quotekind convertfromclixmlcommand convertfrommarkdowncommand converttoclixmlcommand
      disableexperimentalfeaturecommand enabledisableexperimentalfeaturecommandbase enableexperimentalfeaturecommand
      experimentalfeaturenamecompleter filehashinfo formathex geterrorcommand
      getexperimentalfeaturecommand getfilehashcommand getmarkdownoptioncommand getsecurerandomcommand getuptimecommand
      getverbcommand importpowershelldatafilecommand jsondatekind newguidcommand newtemporaryfilecommand pspropertyexpression
      pspropertyexpressionresult removealiascommand setmarkdownoptioncommand showmarkdowncommand
      strictmodeversionargumentcompleter switchprocesscommand
      testconnectioncommand+pingmtustatus testconnectioncommand+tcpportstatus testconnectioncommand+tracestatus testjsoncommand
      updatehelpscope utility.joinstringcommand webauthenticationtype websslprotocol`,
    ),
  ].join(" ")}`;

/** Types that went with .NET Framework or with what PowerShell 6 took out. */
const typesOfDesktop = `management.automation.pstransaction microsoft.powershell.commands.filesystemcmdletproviderencoding
  microsoft.powershell.commands.htmlwebresponseobject microsoft.powershell.commands.addtypecommandbase
  management.automation.pssnapin management.automation.custompssnapin management.automation.debugsource
  management.automation.runspaces.runspaceconfiguration`;

const intrinsicMethods = [
  ["foreach", "ForEach"],
  ["where", "Where"],
] as const;

const rules: PerEdition<LanguageRules> = {
  Desktop: {
    groupsSucceed: true,
    splattedTableGivesWay: false,
    replaceRunsBlocks: false,
    replaceReadsCulture: true,
    splitsFromEnd: false,
    linesAreOneOrMany: true,
    typedAssignmentGivesStored: false,
    joinsTextOfDotNet: false,
    hasRangesOfCharacters: false,
    castsEndsOfRange: true,
    indexesTuples: false,
    countOfCustomObject: null,
    readsBinaryNumbers: false,
    numberSuffixes: new Set(["", "l", "d"]),
    readsLiteralsAsBigInteger: false,
    escapedInWildcards: /[*?[\]]/g,
    redirectsToVariables: false,
    keysAreProperties: false,
    emptyVariableIsNone: true,
    unwrapsRemainingList: false,
    debugAction: "Inquire",
    ignoresByVariable: false,
    switchesDecideOverErrors: true,
    unknownTypes: new Set([...words(acceleratorsOfCore), ...typeNames(typesOfCore)]),
    comparesPlainPatterns: false,
    intrinsicMethods: new Map(intrinsicMethods),
    delegatesWrapResults: true,
    methodsGiveNothing: true,
    methodsAreDelegates: false,
    customObjectsHaveThem: false,
    impactNeedsNoQuestion: true,
  },
  Core: {
    groupsSucceed: false,
    splattedTableGivesWay: true,
    replaceRunsBlocks: true,
    replaceReadsCulture: false,
    splitsFromEnd: true,
    linesAreOneOrMany: false,
    typedAssignmentGivesStored: true,
    joinsTextOfDotNet: true,
    hasRangesOfCharacters: true,
    castsEndsOfRange: false,
    indexesTuples: true,
    countOfCustomObject: 1,
    readsBinaryNumbers: true,
    numberSuffixes: new Set(["", "y", "uy", "us", "u", "ul", "s", "l", "d", "n"]),
    readsLiteralsAsBigInteger: true,
    escapedInWildcards: /[*?[\]`]/g,
    redirectsToVariables: true,
    keysAreProperties: true,
    emptyVariableIsNone: false,
    unwrapsRemainingList: true,
    debugAction: "Continue",
    ignoresByVariable: true,
    switchesDecideOverErrors: false,
    unknownTypes: new Set(typeNames(typesOfDesktop)),
    intrinsicMethods: new Map([...intrinsicMethods, ["psforeach", "ForEach"], ["pswhere", "Where"]]),
    comparesPlainPatterns: true,
    delegatesWrapResults: false,
    methodsGiveNothing: false,
    methodsAreDelegates: true,
    customObjectsHaveThem: true,
    impactNeedsNoQuestion: false,
  },
};

export function languageRules(): LanguageRules {
  return rules[edition()];
}

/** Names as a script may write them, with "System." and without. */
function typeNames(list: string): string[] {
  return words(list).flatMap((name) => [name, `system.${name}`]);
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
