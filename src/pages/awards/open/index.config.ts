export default definePageConfig({ navigationBarTitleText: '开一批评优表扬' });
