export default definePageConfig({ navigationBarTitleText: '选一位演示人物' });
