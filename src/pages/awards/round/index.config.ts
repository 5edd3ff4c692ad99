export default definePageConfig({ navigationBarTitleText: '一批评优表扬' });
