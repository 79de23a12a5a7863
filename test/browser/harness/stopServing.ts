/** jest's globalTeardown. */
function stopServing(): Promise<void> {
  const server = globalThis.workbenchServer;
  if (server === undefined) return Promise.resolve();
  server.closeAllConnections();
  return new Promise((closed) => { server.close(() => { closed(); }); });
}

// eslint-disable-next-line no-restricted-exports -- jest takes the default export
export default stopServing;
