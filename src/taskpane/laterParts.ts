/**
 * What most people come to sooner or later. Once this file is there, webpack has the browser fetch the parts named here
 * when it has nothing else to do, so that nobody waits for them. It is loaded when the pane can be used: eighteen requests
 * while the pane opens cost a slow machine a tenth of a second. Nothing here is ever called.
 */
export const LATER_PARTS = [
  () => import(/* webpackPrefetch: true */ "./StudentList"),
  () => import(/* webpackPrefetch: true */ "./fixes/FixPreviewPanel"),
  () => import(/* webpackPrefetch: true */ "./fixes/ReasonForm"),
  () => import(/* webpackPrefetch: true */ "./import/ImportPanel"),
  () => import(/* webpackPrefetch: true */ "../application/registrar/RegistrarController"),
  () => import(/* webpackPrefetch: true */ "../application/submission/SubmissionController"),
  () => import(/* webpackPrefetch: true */ "../application/fixes/FixController"),
  () => import(/* webpackPrefetch: true */ "../application/import/ImportController"),
  () => import(/* webpackPrefetch: true */ "../application/progress/ProgressController"),
];
