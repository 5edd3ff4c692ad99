export default definePageConfig({ navigationBarTitleText: '报来的末位名单' });
