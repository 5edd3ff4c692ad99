export default definePageConfig({ navigationBarTitleText: '轮换接替详情' });
