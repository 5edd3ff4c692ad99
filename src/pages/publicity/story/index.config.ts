export default definePageConfig({
  navigationBarTitleText: '典型案例',
  enableShareAppMessage: true,
  enableShareTimeline: true,
});
