import { expectFresh } from "./freshCheck";
import { openInstalled } from "./openProduct";

/** Excel's answer when several workbooks are open and the one that is asked is not in front. */
const BEHIND = { code: "InactiveWorkbook" };

it("a command while another workbook is in front says where to click, and is done when it is asked for again", async () => {
  const { host, model, quiet } = await openInstalled();
  host.user.paste("核查登记表", "E4", "2018990101\t18469033150001\t测试甲");
  host.user.type("核查登记表", "M4", "未查询");
  await quiet();
  host.faults.failNext(BEHIND);
  await model.actions.filterPending();
  await quiet();
  expect(model.getState()).toMatchObject({ phase: "ready", busy: null, notice: { intent: "error", message: "现在最前面的是另一个工作簿。请先点一下这个工作簿里的任意一格，再试一次。" } });
  expect(host.view.sheet("核查登记表").tables[0]?.filteredHeaders).toEqual([]);
  await model.actions.filterPending();
  await quiet();
  expect(host.view.sheet("核查登记表").tables[0]?.filteredHeaders).toEqual(["查询确认状态"]);
});

it("what a coauthor types while another workbook is in front is read without a word when this one is in front again", async () => {
  const product = await openInstalled();
  const { host, model, quiet } = product;
  host.faults.failNext(BEHIND);
  host.coauthor.does((person) => { person.type("附件1", "L4", "460039200005122717"); });
  await quiet();
  expect(model.getState()).toMatchObject({ phase: "ready", notice: null });
  host.user.activate("核查登记表");
  await quiet();
  expectFresh(product);
});
