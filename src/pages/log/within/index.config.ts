export default definePageConfig({ navigationBarTitleText: '驻村日志' });
