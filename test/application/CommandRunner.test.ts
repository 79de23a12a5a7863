import { CommandRunner } from "../../src/application/CommandRunner";
import { INITIAL_PANE_STATE } from "../../src/application/initialPaneState";
import { createSerialQueue } from "../../src/application/serialQueue";
import { createStore } from "../../src/application/store";

it("says that a part of the pane did not come, not that Excel refused, when the network is gone", async () => {
  const store = createStore(INITIAL_PANE_STATE);
  const missing = Object.assign(new Error("Loading chunk 12 failed."), { name: "ChunkLoadError" });
  await new CommandRunner(store, createSerialQueue()).run("正在安装模板…", () => Promise.reject(missing));
  expect(store.get().notice?.message).toBe("这一步要用的文件没有下载下来，表里的内容没有改动。请检查网络，再试一次。");
});
