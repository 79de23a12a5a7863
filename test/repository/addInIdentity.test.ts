import { readFileSync } from "node:fs";
import { OUR_ADD_IN } from "../../src/application/ourAddIn";

it("a template that offers the pane names the add-in of the manifest", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(manifest).toContain(`<Id>${OUR_ADD_IN.id}</Id>`);
  expect(manifest).toContain(`<Version>${OUR_ADD_IN.version}</Version>`);
});
