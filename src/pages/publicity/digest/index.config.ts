export default definePageConfig({
  navigationBarTitleText: '每周汇编',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
