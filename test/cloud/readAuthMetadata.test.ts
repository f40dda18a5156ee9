import { expect } from "chai";
import { createCloud } from "../../src/cloud/createCloud.ts";
import { readAuthMetadata } from "../../src/cloud/readAuthMetadata.ts";
import type { TokenSigner } from "../../src/cloud/TokenSigner.ts";
import { getAuthServer, newAuthServer, setAuthServer } from "../../src/world/auth/AuthServer.ts";
import { setEndpointFault } from "../../src/world/cloud/CloudSettings.ts";
import { findTenant } from "../../src/world/tenant/Tenant.ts";
import { newWorld, refusal } from "../world/harness.ts";

const noSigner: TokenSigner = {
  sign: () => expect.fail("nothing is signed here"),
  verify: () => expect.fail("nothing is verified here"),
  close: () => {},
};

describe("readAuthMetadata", () => {
  const world = newWorld();
  const { network } = createCloud(world, noSigner);
  const tenantId = findTenant(world, "fabrikam.com")?.id ?? "";
  const acs = "https://accounts.accesscontrol.windows.net";

  for (const url of [
    `${acs}/metadata/json/1/?realm=Fabrikam.com`,
    `${acs}/FABRIKAM.COM/metadata/json/1`,
    `${acs}/${tenantId}/metadata/json/1/`,
    `${acs}/fabrikam.onmicrosoft.com/metadata/json/1`,
  ]) {
    it(`reads ${url.replace(tenantId, "TENANT")}`, () => {
      const metadata = readAuthMetadata(network, url);
      expect(metadata).to.deep.include({
        issuerIdentifier: "00000001-0000-0000-c000-000000000000",
        realm: tenantId,
        tokenIssuingEndpoint: `${acs}/${tenantId}/tokens/OAuth/2`,
        authorizationEndpoint: null,
        type: "MicrosoftACS",
      });
      expect(metadata.certificates).to.have.length(1);
    });
  }

  it("reads the federation metadata of Azure AD", () => {
    const url = "https://login.windows.net/fabrikam.com/federationmetadata/2007-06/federationmetadata.xml";
    expect(readAuthMetadata(network, url)).to.deep.include({
      issuerIdentifier: `https://sts.windows.net/${tenantId}/`,
      realm: tenantId,
      tokenIssuingEndpoint: "https://login.windows.net/common/oauth2/token",
      authorizationEndpoint: "https://login.windows.net/common/oauth2/authorize",
      type: "AzureAD",
    });
  });

  for (const [url, id, reason] of [
    [
      `${acs}/metadata/json/1/?realm=fabricam.com`,
      "MetadataUnreachable",
      "The remote server returned an error: (404) Not Found.",
    ],
    [`${acs}/metadata/json/1/`, "MetadataUnreachable", "(404)"],
    [`${acs}/${tenantId}/tokens/OAuth/2`, "MetadataUnreachable", "(400) Bad Request."],
    [
      "https://nowhere.example.com/",
      "MetadataUnreachable",
      "The remote name could not be resolved: 'nowhere.example.com'",
    ],
    ["fabrikam", "MetadataUnreachable", "Invalid URI"],
    ["file:///etc/passwd", "MetadataUnreachable", "The URI prefix is not recognized."],
    ["https://outlook.office365.com/PushNotifications", "MetadataUnreachable", "(401) Unauthorized."],
  ] as const) {
    it(`refuses ${url.replace(tenantId, "TENANT")}`, () => {
      const error = refusal(() => readAuthMetadata(network, url));
      expect(error.id).to.equal(id);
      expect(error.message).to.contain(reason);
    });
  }

  it("says that the host does not answer", () => {
    const down = newWorld();
    setEndpointFault(down, { host: "ACCOUNTS.accesscontrol.windows.net", kind: "Unreachable", status: 0, reason: "" });
    const error = refusal(() =>
      readAuthMetadata(createCloud(down, noSigner).network, `${acs}/fabrikam.com/metadata/json/1`),
    );
    expect(error.message).to.contain("Unable to connect to the remote server");
  });

  it("fills an AuthServer, whose default mark only one can have", () => {
    const url = `${acs}/metadata/json/1/?realm=Fabrikam.com`;
    const metadata = readAuthMetadata(network, url);
    const one = newAuthServer(world, { name: "MicrosoftSts", authMetadataUrl: url, metadata });
    expect(one.distinguishedName).to.match(
      /^CN=MicrosoftSts,CN=Auth Servers,CN=Auth Configuration,CN=First Organization,/,
    );
    expect(one.values).to.deep.include({
      AuthMetadataUrl: url,
      Enabled: true,
      Realm: tenantId,
      Type: "MicrosoftACS",
    });
    expect(() => newAuthServer(world, { name: "two", authMetadataUrl: url, metadata })).to.throw(
      "'MicrosoftSts' has the",
    );
    const ofOther = { ...metadata, realm: "other.example" };
    const two = newAuthServer(world, { name: "two", authMetadataUrl: url, metadata: ofOther, enabled: false });
    setAuthServer(world, one, { isDefaultAuthorizationEndpoint: true });
    setAuthServer(world, two, { isDefaultAuthorizationEndpoint: true, name: "evoSTS" });
    expect(getAuthServer(world, "microsoftsts").values.IsDefaultAuthorizationEndpoint).to.equal(false);
    expect(getAuthServer(world, "evosts").values.IsDefaultAuthorizationEndpoint).to.equal(true);
  });
});
