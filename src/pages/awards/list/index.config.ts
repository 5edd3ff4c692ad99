export default definePageConfig({ navigationBarTitleText: '评优表扬' });
